import { Button } from '@fluentui/react-components';
import { BranchForkRegular } from '@fluentui/react-icons';
import { Section } from '../section.tsx';

/** The way to the kit. `returned`: the person comes back from it, and goes on where they left. */
export function EventHubSection(props: { readonly returned: boolean; readonly onShow: () => void }) {
  return (
    <Section
      title="Event Hub"
      about="For a site that wants M3 to push its changes into IPA as they happen: what to build, with the settings of this environment in it."
    >
      <div>
        <Button autoFocus={props.returned} icon={<BranchForkRegular />} onClick={props.onShow}>
          Show the kit
        </Button>
      </div>
    </Section>
  );
}
