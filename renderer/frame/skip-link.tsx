import Link from '@mui/material/Link';
import { useText } from '../state/text.ts';
import { contentId } from './screen-view.tsx';

/** First stop of the Tab key: past the rail and top bar. The address stays what it is. */
export function SkipLink() {
  const { t } = useText();
  return (
    <Link
      href={`#${contentId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(contentId)?.focus();
      }}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        px: 3,
        py: 1.5,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'primary.main',
        '&:not(:focus)': { transform: 'translateY(-200%)' },
      }}
    >
      {t('app.skip')}
    </Link>
  );
}
