import { TextField, type TextFieldProps } from '@maillage/platform-admin';
import { useAccountWords } from './account-words.js';

type CodeFieldProps = Pick<TextFieldProps, 'id' | 'value' | 'onChange' | 'error'>;

/** Six figures of the application, or a recovery code: hence not a field of figures alone. */
export function CodeField(field: CodeFieldProps) {
  const words = useAccountWords();
  return (
    <TextField
      {...field}
      label={words('factor.code')}
      hint={words('factor.codeHint')}
      autoComplete="one-time-code"
      maxLength={40}
      first
    />
  );
}
