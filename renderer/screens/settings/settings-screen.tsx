import '../../state/without-eval.ts';
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { READING_M3 } from '../../../shared/m3/m3-source.ts';
import { IPA_PLACES } from '../../../shared/targets/ipa/ipa-places.ts';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { isLive } from '../../components/run-details.tsx';
import { saveEnvironment, useEnvironment } from '../../state/environments.ts';
import { usePlace } from '../../state/navigation.ts';
import { useRun } from '../../state/workspace.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { DescribedSection } from './described-section.tsx';
import { EnvironmentSection } from './environment-section.tsx';
import { EventHubSection } from './event-hub/event-hub-section.tsx';
import { EventHubView } from './event-hub/event-hub-view.tsx';
import { IpaSections } from './ipa/ipa-sections.tsx';
import { LimitsSection } from './limits-section.tsx';
import { ProfileSection } from './profile-section.tsx';

const useStyles = makeStyles({ sections: { maxWidth: '960px' } });

/** The environment's settings, saved one by one as they are changed, and the look of the window. */
export function SettingsScreen() {
  const styles = useStyles();
  const environment = useEnvironment();
  const run = useRun();
  const kit = useKit(environment?.id);
  const save = (changed: Parameters<typeof saveEnvironment>[0]) => void saveEnvironment(changed);
  if (environment === null) {
    return (
      <PageFrame title="Settings" lead="No environment is open.">
        <div className={styles.sections}>
          <AppearanceSection />
        </div>
      </PageFrame>
    );
  }
  if (kit.shown) return <EventHubView environment={environment} onClose={kit.close} />;
  return (
    <PageFrame title="Settings" lead={`Of ${environment.name}. Every change is saved at once.`}>
      {run !== null && isLive(run) && (
        <NoticeBar kind="info">A run is going on. It keeps the settings that it was started with.</NoticeBar>
      )}
      <div className={styles.sections} key={environment.id}>
        <EnvironmentSection environment={environment} onSave={save} />
        <DescribedSection place={READING_M3} environment={environment} onSave={save} />
        <IpaSections environment={environment} onSave={save} />
        <LimitsSection environment={environment} onSave={save} />
        {IPA_PLACES.map((place) => (
          <DescribedSection key={place.title} place={place} environment={environment} onSave={save} />
        ))}
        <EventHubSection returned={kit.returned} onShow={kit.show} />
        <ProfileSection environment={environment} />
        <AppearanceSection />
      </div>
    </PageFrame>
  );
}

/** Whether the Event Hub kit of the environment is shown in the place of the settings. */
function useKit(environmentId: string | undefined) {
  const [shownFor, setShownFor] = useState<string | null>(null);
  const [returned, setReturned] = useState(false);
  const place = usePlace();
  // Whoever chooses Settings in the rail wants the settings.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each navigation is a new place
  useEffect(() => setShownFor(null), [place]);
  return {
    shown: shownFor !== null && shownFor === environmentId,
    returned,
    show: () => setShownFor(environmentId ?? null),
    close: () => {
      setShownFor(null);
      setReturned(true);
    },
  };
}
