import type { LandmarkSettings } from '../../shared/targets/ipa/landmark-settings.ts';

/** Asks the person outside of the page; true for yes. */
export type AskOutside = (question: {
  readonly message: string;
  readonly detail: string;
}) => Promise<boolean>;

/**
 * Before commands of this machine are run for the first time in a session, and again when they have changed,
 * the person is asked in a window of the system. The pre-command is a command line that comes from the page,
 * and a page that was taken over could not answer such a window.
 */
export class RunConsent {
  readonly #ask: AskOutside;
  readonly #given = new Set<string>();

  constructor(ask: AskOutside) {
    this.#ask = ask;
  }

  /**
   * Whether the commands of these settings may be run.
   * @param administration whose account changes things in which web administration, in words; '' where none does
   */
  async obtain(environment: string, landmark: LandmarkSettings, administration: string): Promise<boolean> {
    const { folder, preCommand, preCommandOpens, genDataArea, dataArea } = landmark;
    const commands = JSON.stringify([
      environment,
      folder,
      preCommand,
      preCommandOpens,
      genDataArea,
      dataArea,
      administration,
    ]);
    if (this.#given.has(commands)) return true;
    const agreed = await this.#ask({
      message: `Run the Landmark tools of this machine for ${environment}?`,
      detail: [
        `Folder: ${folder}`,
        `Before each tool: ${preCommand === '' ? 'nothing' : preCommand}`,
        `secadm for data area ${genDataArea}, importPFIdata for data area ${dataArea}`,
        ...(administration === '' ? [] : [`Requests to the web administration: ${administration}`]),
      ].join('\n'),
    });
    if (agreed) this.#given.add(commands);
    return agreed;
  }
}
