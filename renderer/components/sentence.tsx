import { Link, makeStyles } from '@fluentui/react-components';
import type { Sentence as SentenceValue } from '../../shared/base/settings/place.ts';
import { navigate } from '../state/navigation.ts';

const useStyles = makeStyles({ link: { fontSize: 'inherit' } });

/** A sentence whose words may lead to screens. */
export function Sentence({ text }: { readonly text: SentenceValue }) {
  const styles = useStyles();
  if (typeof text === 'string') return text;
  return text.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Link key={part.to} inline className={styles.link} onClick={() => navigate(part.to)}>
        {part.word}
      </Link>
    ),
  );
}
