import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { TextKey } from '#app/i18n/texts.ts';
import type { HouseIndex } from '#app/indicators/house-index.ts';
import type { Need } from '#app/plan/need.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { SelectField } from '../../components/form/select-field.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { Panel, PanelSection } from '../../components/panel/panel.tsx';
import { notify } from '../../state/notices.ts';
import { useCommand } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { NeedAnswers } from './need-answers.tsx';

interface NeedPanelProps {
  need: Need;
  index: HouseIndex;
  onClose: () => void;
}

const importances = [1, 2, 3, 4, 5] as const;

/** A need in its own words, who voiced it, and what answers it in each scenario. */
export function NeedPanel({ need, index, onClose }: NeedPanelProps) {
  const run = useCommand();
  const { t } = useText();
  const { id } = need;
  const update = (changes: Partial<Omit<Need, 'id'>>, refusal: 'caller' | 'notice' = 'caller') =>
    run({ type: 'need.update', input: { ids: [id], changes } }, { refusal });
  const remove = async () => {
    const result = await run({ type: 'need.remove', input: { ids: [id] } });
    if (!result.ok) return;
    onClose();
    notify('info', 'needs.removed');
  };

  return (
    <Panel kind={t('app.kind.need')} title={need.statement} onClose={onClose}>
      <PanelSection>
        <TextField
          label={t('needs.statement')}
          value={need.statement}
          lines={2}
          required
          selectAll={need.statement === t('needs.new')}
          onCommit={(statement) => update({ statement })}
        />
        <SelectField
          label={t('needs.importance')}
          value={String(need.importance ?? '')}
          options={[
            { value: '', label: t('needs.importance.none') },
            ...importances.map((value) => ({
              value: String(value),
              label: t(`needs.importance.${value}` as TextKey),
            })),
          ]}
          onChange={(value) => void update({ importance: value === '' ? null : Number(value) }, 'notice')}
        />
      </PanelSection>
      <NeedAnswers need={need} index={index} />
      <PanelSection>
        <TextField
          label={t('needs.voicedBy')}
          value={need.voicedBy}
          hint={t('needs.voicedBy.hint')}
          onCommit={(voicedBy) => update({ voicedBy })}
        />
        <TextField
          label={t('needs.occasion')}
          value={need.occasion}
          onCommit={(occasion) => update({ occasion })}
        />
        <DateField
          label={t('needs.voicedOn')}
          value={need.voicedOn}
          showLabel
          onCommit={(voicedOn) => update({ voicedOn })}
        />
        <TextField
          label={t('needs.note')}
          lines={2}
          value={need.note}
          onCommit={(note) => update({ note })}
        />
      </PanelSection>
      <PanelSection>
        <Box sx={{ ml: -2 }}>
          <Button color="error" onClick={() => void remove()}>
            {t('needs.remove')}
          </Button>
        </Box>
      </PanelSection>
    </Panel>
  );
}
