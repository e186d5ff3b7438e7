import { failure } from '../base/failure.ts';
import { CHANNELS, type ChannelName } from './channels.ts';

export interface CheckedCall {
  readonly channel: ChannelName;
  readonly payload: unknown;
  /** Paths that the payload names. */
  readonly paths: readonly string[];
}

/**
 * Checks a call as it comes in: the channel exists and the payload has its form.
 * @throws Failure CALL-INVALID, naming the field
 */
export function checkCall(channel: string, payload: unknown): CheckedCall {
  if (!Object.hasOwn(CHANNELS, channel)) {
    throw failure('CALL-INVALID', { channel, reason: 'there is no such channel' });
  }
  const name = channel as ChannelName;
  const checked = CHANNELS[name].payload.safeParse(payload);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const reason = issue === undefined ? 'the payload is wrong' : `${issue.path.join('.')}: ${issue.message}`;
    throw failure('CALL-INVALID', { channel, reason });
  }
  const pathsOf = CHANNELS[name].paths as ((value: unknown) => readonly string[]) | undefined;
  return { channel: name, payload: checked.data, paths: pathsOf?.(checked.data) ?? [] };
}
