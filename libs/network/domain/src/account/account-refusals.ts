/** Why something cannot be done with an account. */
export const accountRefusals = [
  'tooManyAttempts',
  'passwordTooWeak',
  'presentPasswordWrong',
  'linkSpent',
  'addressTaken',
  'addressUnreadable',
  'secondFactorRefused',
  'secondFactorSetUp',
  'secondFactorNotBegun',
  'tokenTooLong',
  'capabilityNotHeld',
  'mayNotAssistOneself',
  'nobodyToAssist',
] as const;
