/** Functions of renderer/ that are longer than they may be, with their lines. Nothing is added here, and no number rises. */
export const STILL_LONG: Readonly<Record<string, number>> = {
  'renderer/screens/preview/artifact-reader.tsx ArtifactReader': 124,
  'renderer/screens/preview/find-bar.tsx FindBar': 113,
  'renderer/screens/settings/environment-section.tsx EnvironmentSection': 64,
  'renderer/screens/settings/event-hub/event-hub-view.tsx EventHubView': 76,
  'renderer/screens/settings/ipa/administration-section.tsx AdministrationSection': 77,
  'renderer/screens/settings/landmark-section.tsx LandmarkSection': 97,
  'renderer/screens/source/m3-api-form.tsx M3ApiForm': 106,
  'renderer/screens/source/paste-dialog.tsx PasteDialog': 75,
  'renderer/screens/source/plan-chosen.tsx PlanChosen': 69,
  'renderer/screens/source/reading-panel.tsx FirstRows': 90,
  'renderer/screens/source/snapshot-changes.tsx SnapshotChanges': 72,
  'renderer/screens/source/snapshots-panel.tsx SnapshotsPanel': 105,
  'renderer/screens/source/source-screen.tsx OpenSource': 131,
  'renderer/screens/start/environment-card.tsx EnvironmentCard': 72,
  'renderer/screens/start/new-environment-dialog.tsx NewEnvironmentDialog': 79,
  'renderer/screens/start/start-screen.tsx StartScreen': 132,
};
