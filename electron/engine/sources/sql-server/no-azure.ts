/**
 * Stands for `@azure/*` in the bundle (electron.vite.config.ts). The driver loads those packages at once for signing in
 * with Azure and for keys kept there; Muster offers neither, and they weigh more than everything else together.
 */
function unavailable(): never {
  throw new Error('Signing in with Azure is not part of Muster.');
}

export const isTokenCredential = (): boolean => false;
export const ClientSecretCredential = unavailable;
export const DefaultAzureCredential = unavailable;
export const ManagedIdentityCredential = unavailable;
export const UsernamePasswordCredential = unavailable;
export const CryptographyClient = unavailable;
export const KeyClient = unavailable;
