import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { isLanguage } from '../language/language.js';
import { useLanguage } from '../language/use-language.js';
import { usePlatformWords } from '../language/use-platform-words.js';

const isScheme = (value: string): value is MantineColorScheme => ['auto', 'light', 'dark'].includes(value);

/** Appearance and language, inside a menu. */
export function PreferenceItems() {
  const words = usePlatformWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { language, setLanguage } = useLanguage();
  const chooseScheme = (value: string) => {
    if (isScheme(value)) setColorScheme(value);
  };
  const chooseLanguage = (value: string) => {
    if (isLanguage(value)) void setLanguage(value);
  };
  return (
    <>
      <div role="group" aria-label={words('shell.theme')}>
        <Menu.Label>{words('shell.theme')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={chooseScheme}>
          <Menu.RadioItem value="auto">{words('shell.themeAuto')}</Menu.RadioItem>
          <Menu.RadioItem value="light">{words('shell.themeLight')}</Menu.RadioItem>
          <Menu.RadioItem value="dark">{words('shell.themeDark')}</Menu.RadioItem>
        </Menu.RadioGroup>
      </div>
      <Menu.Divider />
      <div role="group" aria-label={words('shell.language')}>
        <Menu.Label>{words('shell.language')}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={chooseLanguage}>
          <Menu.RadioItem value="fr" lang="fr">
            Français
          </Menu.RadioItem>
          <Menu.RadioItem value="en" lang="en">
            English
          </Menu.RadioItem>
        </Menu.RadioGroup>
      </div>
    </>
  );
}
