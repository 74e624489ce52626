import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { ScenarioMark } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AttendanceList } from '../attendance-list.tsx';
import { useMeetingUpdate } from '../use-meeting-update.ts';
import type { StepProps } from './step-props.ts';

/** What is to be decided, between which options, and who is there. */
export function PurposeStep({ meeting }: StepProps) {
  const plan = usePlan();
  const { t } = useText();
  const update = useMeetingUpdate(meeting.id);
  const options = activeScenarios(plan);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 860 }}>
      <TextField
        label={t('meeting.purpose')}
        hint={t(meeting.purpose === '' ? 'meeting.purpose.none' : 'meeting.purpose.hint')}
        lines={2}
        value={meeting.purpose}
        onCommit={(purpose) => update({ purpose })}
      />
      <Box component="section" aria-labelledby="options-title">
        <SectionHeading
          id="options-title"
          title={t('meeting.options')}
          {...(options.length > 0 && { lead: t('meeting.options.lead') })}
        />
        {options.length === 0 && <EmptyState text={t('meeting.options.none')} />}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {options.map((scenario) => (
            <Box
              component="li"
              key={scenario.id}
              sx={{ display: 'flex', gap: 3, py: 3, borderBottom: 1, borderColor: 'divider' }}
            >
              <ScenarioMark scenario={scenario} size={28} />
              <Box sx={{ minWidth: 0 }}>
                <Typography variant="subtitle1" sx={{ fontWeight: 600 }}>
                  {scenario.name}
                  {scenario.id === plan.meta.baselineId && ` · ${t('meeting.options.baseline')}`}
                </Typography>
                {scenario.description !== '' && (
                  <Typography sx={{ maxWidth: '80ch', whiteSpace: 'pre-line' }}>
                    {scenario.description}
                  </Typography>
                )}
              </Box>
            </Box>
          ))}
        </Box>
      </Box>
      <AttendanceList meetingId={meeting.id} />
    </Box>
  );
}
