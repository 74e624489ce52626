import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { guideAction } from '../../actions/guide-action.ts';
import { languageAction, settingsAction } from '../../actions/view-actions.ts';
import { ProductMark } from '../../components/product-mark.tsx';
import { ActionButton } from '../../frame/action-button.tsx';
import { SchemeButton } from '../../frame/scheme-button.tsx';
import { useAppInfo } from '../../state/app-info.ts';
import { routeHash } from '../../state/route.ts';
import { useSettings } from '../../state/settings.ts';
import { useText } from '../../state/text.ts';
import { FirstRun } from './first-run.tsx';
import { KnownPlans } from './known-plans.tsx';
import { NewPlan } from './new-plan.tsx';
import { OpenChoices } from './open-choices.tsx';

/** Before a plan is open: go on with one, look at the example, or begin; the first time, the language too. */
export function StartView() {
  const { t } = useText();
  const info = useAppInfo();
  const known = info?.known ?? [];
  // Asked once: the question stays where it is while it is being answered.
  const [isFirst] = useState(() => !useSettings.getState().settings.isSetUp);
  const asksLanguage = isFirst && known.length === 0;
  useEffect(() => {
    document.title = 'Borgerhus';
  }, []);
  return (
    <Box sx={{ height: '100%', overflow: 'auto' }}>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', px: 4, pt: 3 }}>
        <ActionButton action={guideAction} />
        <ActionButton action={settingsAction} />
        {!asksLanguage && <ActionButton action={languageAction} />}
        <SchemeButton />
      </Box>
      <Box component="main" sx={{ maxWidth: 960, mx: 'auto', px: 8, pt: 10, pb: 16 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mb: 3 }}>
          <ProductMark sizePx={48} />
          <Typography variant="h1" sx={{ color: 'primary.main', fontWeight: 700 }}>
            {asksLanguage ? t('firstRun.title') : 'Borgerhus'}
          </Typography>
        </Box>
        <Typography variant="subtitle1" sx={{ maxWidth: '62ch', mb: 3 }}>
          {t('app.start.lead')}
        </Typography>
        <Typography sx={{ mb: 10 }}>
          <Link href={routeHash({ screen: 'guide', item: 'first-plan' })}>{t('guide.firstPlan')}</Link>
        </Typography>
        {asksLanguage && <FirstRun />}
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
            columnGap: 16,
            rowGap: 10,
            alignItems: 'start',
          }}
        >
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 10 }}>
            <OpenChoices dialogs={info?.dialogs ?? 'browser'} />
            {known.length > 0 && <KnownPlans known={known} />}
          </Box>
          <NewPlan />
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 16 }}>
          {t('app.start.offline')}
          {info && ` ${t('app.start.version', { version: info.version })}`}
        </Typography>
      </Box>
    </Box>
  );
}
