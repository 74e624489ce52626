import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { routeHash, useRoute } from '../state/route.ts';
import { useText } from '../state/text.ts';
import { Icon } from './icon.tsx';

/** Leads to the page of the guide that tells of the screen where the reader is. */
export function GuideLink() {
  const { screen } = useRoute();
  const { t } = useText();
  return (
    <Tooltip title={`${t('guide.toScreen')} (F1)`}>
      <IconButton
        href={routeHash({ screen: 'guide', item: screen })}
        aria-label={t('guide.toScreen')}
        sx={{ alignSelf: 'center', mr: 'auto', ml: -2 }}
      >
        <Icon name="guide" />
      </IconButton>
    </Tooltip>
  );
}
