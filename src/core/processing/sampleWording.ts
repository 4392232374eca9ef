/** The protection that all of the sample's systems have. */
export const commonSecurity =
  'Personliga konton med tvåfaktorsinloggning, krypterad överföring och lagring, dagliga säkerhetskopior och loggad åtkomst.';
