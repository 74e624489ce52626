import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { TextKey } from '#app/i18n/texts.ts';
import { type ReportSection, reportContents } from '#app/plan/report.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { Icon, type IconName } from '#renderer/components/icon.tsx';
import { sortAfter, sortForStep } from '#renderer/state/order.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** Fields that look like print until one points at them or writes in them. */
const quiet = {
  '& .MuiInputBase-root': { bgcolor: 'transparent' },
  '& .MuiInputBase-root:focus-within': { bgcolor: 'background.paper' },
  '& .MuiOutlinedInput-notchedOutline': { borderColor: 'transparent' },
  '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'divider' },
} as const;

interface HeadingRowProps {
  /** All of them, in order. */
  sections: readonly ReportSection[];
  section: ReportSection;
  index: number;
}

/** A heading: its words, what the plan knows under it, and the municipality's own text. */
export function HeadingRow({ sections, section, index }: HeadingRowProps) {
  const run = useCommand();
  const { t } = useText();
  const { id, heading } = section;
  const update = (changes: Partial<Omit<ReportSection, 'id'>>, refusal: 'caller' | 'notice' = 'caller') =>
    run({ type: 'reportSection.update', input: { ids: [id], changes } }, { refusal });
  const up = sortForStep(sections, index, -1);
  const down = sortForStep(sections, index, 1);
  const step = (sort: number | null) => (sort === null ? undefined : () => void update({ sort }, 'notice'));
  const addUnder = () => {
    const row: ReportSection = {
      id: crypto.randomUUID(),
      sort: sortAfter(sections, index),
      heading,
      content: 'text',
      text: '',
    };
    void run({ type: 'reportSection.add', input: { rows: [row] } });
  };
  return (
    <Box
      component="li"
      sx={{
        ...quiet,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 210px auto',
        columnGap: 2,
        rowGap: 0.5,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
        '@container (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
      }}
    >
      <Box sx={{ '& .MuiInputBase-input': { fontWeight: 600 } }}>
        <TextField
          hideLabel
          required
          label={t('reportView.headingOf', { number: index + 1 })}
          value={heading}
          selectAll={heading === t('reportView.new')}
          onCommit={(value) => update({ heading: value })}
        />
      </Box>
      <Box sx={{ '@container (max-width: 700px)': { gridRow: 2, gridColumn: '1 / -1' } }}>
        <SelectField
          hideLabel
          label={t('reportView.contentOf', { heading })}
          value={section.content}
          options={reportContents.map((content) => ({
            value: content,
            label: t(`report.content.${content}`),
          }))}
          onChange={(content) => void update({ content }, 'notice')}
        />
      </Box>
      <Box sx={{ whiteSpace: 'nowrap' }}>
        <RowButton icon="up" label="reportView.upOf" heading={heading} perform={step(up)} />
        <RowButton icon="down" label="reportView.downOf" heading={heading} perform={step(down)} />
        <RowButton icon="plus" label="reportView.underOf" heading={heading} perform={addUnder} />
        <RowButton
          icon="trash"
          label="reportView.removeOf"
          heading={heading}
          perform={() => void run({ type: 'reportSection.remove', input: { ids: [id] } })}
        />
      </Box>
      <Box sx={{ gridColumn: '1 / -1', '& .MuiInputBase-root': { typography: 'body2' } }}>
        <TextField
          hideLabel
          label={t('reportView.textOf', { heading })}
          placeholder={t('reportView.text')}
          value={section.text}
          lines={section.text === '' ? 1 : 2}
          wrap
          maxLength={10_000}
          onCommit={(text) => update({ text })}
        />
      </Box>
    </Box>
  );
}

interface RowButtonProps {
  icon: IconName;
  label: TextKey;
  heading: string;
  /** Left out: there is no further to go. */
  perform: (() => void) | undefined;
}

function RowButton({ icon, label, heading, perform }: RowButtonProps) {
  const { t } = useText();
  const words = t(label, { heading });
  return (
    <Tooltip title={words}>
      <span>
        <IconButton aria-label={words} disabled={!perform} onClick={perform} sx={{ color: 'text.secondary' }}>
          <Icon name={icon} />
        </IconButton>
      </span>
    </Tooltip>
  );
}
