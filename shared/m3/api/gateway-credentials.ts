/** The secret part of an `.ionapi` file: one secret, as JSON. */
export interface GatewayCredentials {
  /** ci, cs */
  readonly clientId: string;
  readonly clientSecret: string;
  /** saak, sask */
  readonly serviceAccountKey: string;
  readonly serviceAccountSecret: string;
}
