import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { KnownPlan } from '#app/contract/open-plan.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { notifyNotOpened, offerBackups } from '../../state/recovery.ts';
import { useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

/** Plans on this machine, latest first; those with changes that are in no file say so. */
export function KnownPlans({ known }: { known: readonly KnownPlan[] }) {
  const { t } = useText();
  const latestFirst = [...known].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <Box component="section">
      <SectionHeading title={t('app.start.known')} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {latestFirst.map((plan) => (
          <KnownPlanRow key={plan.id} plan={plan} />
        ))}
      </Box>
    </Box>
  );
}

function KnownPlanRow({ plan }: { plan: KnownPlan }) {
  const session = useSession();
  const { t, format } = useText();
  // One that was downloaded has no path here, and is in a file all the same.
  const where = plan.path ?? (plan.unsavedChanges > 0 ? t('app.start.known.noFile') : null);
  const open = async () => {
    const result = await session.call('plan.openKnown', { id: plan.id });
    if (!result.ok) notifyNotOpened(result.error, plan.title);
  };
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      <ButtonBase
        onClick={() => void open()}
        sx={{
          flex: 1,
          minWidth: 0,
          ml: -2,
          display: 'block',
          textAlign: 'left',
          py: 2,
          px: 2,
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
          {plan.title}
        </Typography>
        <Typography
          component="span"
          variant="body2"
          sx={{ display: 'block', color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          {[where, format.moment(plan.changedAt)].filter(Boolean).join(' · ')}
        </Typography>
        {plan.unsavedChanges > 0 && (
          <Typography component="span" variant="body2" sx={{ display: 'block', color: 'warning.main' }}>
            {t('app.start.known.unsaved', { count: plan.unsavedChanges })}
          </Typography>
        )}
        {plan.isDamaged && (
          <Typography component="span" variant="body2" sx={{ display: 'block', color: 'warning.main' }}>
            {t('app.start.known.damaged')}
          </Typography>
        )}
      </ButtonBase>
      {plan.backups > 0 && (
        <Button
          size="small"
          sx={{ flexShrink: 0 }}
          aria-label={t(plan.backups === 1 ? 'app.start.known.backupsOf.one' : 'app.start.known.backupsOf', {
            count: plan.backups,
            title: plan.title,
          })}
          onClick={() => offerBackups({ id: plan.id, title: plan.title, refusal: null })}
        >
          {plan.backups === 1
            ? t('app.start.known.backups.one')
            : t('app.start.known.backups', { count: plan.backups })}
        </Button>
      )}
    </Box>
  );
}
