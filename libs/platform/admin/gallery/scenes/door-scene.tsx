import { useState } from 'react';
import { Act, ActForm, AppLink, PasswordField, SignInFrame, TextField } from '../../src/index.js';

export function DoorScene() {
  const [address, setAddress] = useState('directrice@val-aubre.example');
  const [password, setPassword] = useState('motdepasse12');
  return (
    <SignInFrame
      title="Se connecter"
      lead="Le réseau des Missions Locales se gouverne et partage ici ses moyens."
      footer={
        <>
          <AppLink href="#/accessibility">Accessibilité : partiellement conforme</AppLink>
          <AppLink href="#/legal">Mentions légales</AppLink>
        </>
      }
    >
      <ActForm onSubmit={() => undefined}>
        <TextField
          label="Adresse électronique"
          type="email"
          autoComplete="username"
          value={address}
          onChange={setAddress}
        />
        <PasswordField label="Mot de passe" autoComplete="current-password" value={password} onChange={setPassword} />
        <Act label="Se connecter" variant="filled" type="submit" wide />
      </ActForm>
    </SignInFrame>
  );
}
