import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Icon, type IconName } from '../components/icon.tsx';
import { routeHash, useRoute } from '../state/route.ts';
import { useSession } from '../state/session-context.tsx';
import { changeSettings, useSetting } from '../state/settings.ts';
import { useText } from '../state/text.ts';
import { screens } from './screens.ts';

const inRail = screens.filter(({ isAside }) => !isAside);
const wide = 200;
const folded = 56;

/** The screens in words, each with a small drawing; folded to the drawings when room is scarce. */
export function Rail() {
  const route = useRoute();
  const { t } = useText();
  const isNarrow = useMediaQuery('(max-width: 1099px)');
  const session = useSession();
  const railFolded = useSetting('railFolded');
  const isFolded = railFolded || isNarrow;

  return (
    <Box
      component="nav"
      aria-label={t('app.rail')}
      sx={{
        width: isFolded ? folded : wide,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        borderRight: 1,
        borderColor: 'divider',
        overflowY: 'auto',
        overflowX: 'hidden',
        pb: 2,
      }}
    >
      <Wordmark isFolded={isFolded} />
      {inRail.map(({ id, label }) => (
        <RailItem
          key={id}
          icon={id}
          label={t(label)}
          isFolded={isFolded}
          isCurrent={route.screen === id}
          href={routeHash({ screen: id, item: null })}
        />
      ))}
      <Box sx={{ mt: 'auto', pt: 2 }}>
        <RailItem
          icon="guide"
          label={t('app.screen.guide')}
          isFolded={isFolded}
          isCurrent={route.screen === 'guide'}
          href={routeHash({ screen: 'guide', item: null })}
          isQuiet
        />
        <RailItem
          icon="settings"
          label={t('app.screen.settings')}
          isFolded={isFolded}
          isCurrent={route.screen === 'settings'}
          href={routeHash({ screen: 'settings', item: null })}
          isQuiet
        />
        {!isNarrow && (
          <RailItem
            icon={isFolded ? 'unfold' : 'fold'}
            label={t(isFolded ? 'app.rail.unfold' : 'app.rail.fold')}
            isFolded={isFolded}
            isCurrent={false}
            onClick={() => void changeSettings(session, { railFolded: !railFolded })}
            isQuiet
          />
        )}
      </Box>
    </Box>
  );
}

function Wordmark({ isFolded }: { isFolded: boolean }) {
  return (
    <Box sx={{ height: 56, display: 'flex', alignItems: 'center', px: 4, mb: 2, flexShrink: 0 }}>
      <Typography
        component="span"
        sx={{ fontWeight: 700, fontSize: 17, letterSpacing: '-0.01em', color: 'primary.main' }}
      >
        {isFolded ? 'B' : 'Borgerhus'}
      </Typography>
    </Box>
  );
}

interface RailItemProps {
  icon: IconName;
  label: string;
  isFolded: boolean;
  isCurrent: boolean;
  href?: string;
  onClick?: () => void;
  isQuiet?: boolean;
}

function RailItem({ icon, label, isFolded, isCurrent, href, onClick, isQuiet }: RailItemProps) {
  return (
    <Tooltip title={isFolded ? label : ''} placement="right">
      <ButtonBase
        {...(href ? { href } : {})}
        {...(onClick ? { onClick } : {})}
        aria-current={isCurrent ? 'page' : undefined}
        {...(isFolded ? { 'aria-label': label } : {})}
        sx={{
          width: '100%',
          height: 36,
          justifyContent: 'flex-start',
          gap: 3,
          px: 4,
          flexShrink: 0,
          borderLeft: '3px solid transparent',
          borderLeftColor: isCurrent ? 'primary.main' : 'transparent',
          typography: isQuiet ? 'body2' : 'body1',
          fontWeight: isCurrent ? 600 : 400,
          color: isCurrent ? 'primary.main' : isQuiet ? 'text.secondary' : 'text.primary',
          '&:hover': { bgcolor: 'action.hover' },
          '&.Mui-focusVisible': { outlineOffset: -2 },
        }}
      >
        <Icon name={icon} />
        {!isFolded && label}
      </ButtonBase>
    </Tooltip>
  );
}
