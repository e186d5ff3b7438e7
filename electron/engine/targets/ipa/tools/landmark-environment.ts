/** What Electron, Node and Muster put into the environment for themselves. Landmark runs Node programs too. */
const OURS = /^(?:ELECTRON_|CHROME_|NODE_OPTIONS$|NODE_PATH$|NODE_CHANNEL_|MUSTER_)/i;

/** This process's environment as the Landmark tools may see it, with the values of the call added. */
export function landmarkEnvironment(
  values: Readonly<Record<`MUSTER_${string}`, string>>,
  own: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => !OURS.test(name));
  return { ...Object.fromEntries(kept), ...values };
}
