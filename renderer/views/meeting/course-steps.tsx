import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import { mayBeCurrent } from '#app/meeting/course.ts';
import type { AgendaItem, Meeting } from '#app/plan/meeting.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** The agenda as a row of numbers with how far each item is; any of them can be gone to. */
export function CourseSteps({ meeting, items }: { meeting: Meeting; items: readonly AgendaItem[] }) {
  const { t } = useText();
  const run = useCommand();
  const at = items.findIndex(({ status }) => status === 'current');
  return (
    <Box
      component="ol"
      aria-label={t('meeting.course')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, listStyle: 'none', m: 0, p: 0 }}
    >
      {items.map(({ id, name, kind, status }, index) => {
        const label = t('meeting.course.goTo', {
          ...{ number: index + 1, name, status: t(`meeting.item.${status}`) },
        });
        const isCurrent = status === 'current';
        return (
          <li key={id}>
            <Tooltip title={label}>
              <span>
                <ButtonBase
                  aria-label={label}
                  aria-current={isCurrent ? 'step' : undefined}
                  disabled={!mayBeCurrent({ kind, status })}
                  onClick={() =>
                    !isCurrent &&
                    void run({
                      type: 'meeting.step',
                      input: { meetingId: meeting.id, itemId: id, leave: index < at ? 'open' : 'done' },
                    })
                  }
                  sx={{
                    minWidth: 34,
                    height: 30,
                    px: 2,
                    gap: 1,
                    border: 1,
                    borderColor: isCurrent ? 'primary.main' : 'divider',
                    borderRadius: 0.5,
                    typography: 'body2',
                    fontVariantNumeric: 'tabular-nums',
                    ...(isCurrent && {
                      bgcolor: 'primary.main',
                      color: 'primary.contrastText',
                      fontWeight: 600,
                    }),
                    ...(status === 'skipped' && { textDecoration: 'line-through', color: 'text.secondary' }),
                  }}
                >
                  {index + 1}
                  {status === 'done' && <Icon name="check" size={13} />}
                </ButtonBase>
              </span>
            </Tooltip>
          </li>
        );
      })}
    </Box>
  );
}
