/** What the window that asks for a secret shows. */
export interface SecretQuestion {
  /** Name of the environment. */
  readonly environment: string;
  /** Whose secret it is and where it is sent. */
  readonly purpose: string;
  /** `kept`: in the system's secret store. `session`: until Muster ends. `once`: for this use. */
  readonly keeping: 'kept' | 'session' | 'once';
  /** Whether it would be kept, but the system has no secret store. */
  readonly storeMissing: boolean;
  /** Whether it crosses the network in a form that others cannot read. */
  readonly encrypted: boolean;
  /** Whether the server refused the one that was entered before. */
  readonly refused: boolean;
}

/** What the preload script of that window puts on it as `secretPrompt`, and nothing more. */
export interface SecretPromptBridge {
  question(): Promise<SecretQuestion>;
  answer(value: string): void;
  cancel(): void;
}
