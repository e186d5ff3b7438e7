/** What to do about the part of a run that is left to the administrator. */
import { Link } from '@fluentui/react-components';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { navigate } from '../../../state/navigation.ts';

export function AdministratorBar() {
  return (
    <NoticeBar kind="info">
      A part is left to the administrator: the tools of this machine cannot do it, and no web administration
      is set up. Export the bundle in{' '}
      <Link inline onClick={() => navigate('preview')}>
        Preview
      </Link>{' '}
      and hand it over: its by-hand.csv lists each step in order. With the address and sign-in under{' '}
      <Link inline onClick={() => navigate('settings', { section: 'administration' })}>
        Web administration
      </Link>{' '}
      a run does it.
    </NoticeBar>
  );
}
