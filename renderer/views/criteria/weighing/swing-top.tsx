import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useText } from '../../../state/text.ts';
import type { Siblings } from './siblings.ts';
import { SwingLine } from './swing-line.tsx';

interface SwingTopProps {
  siblings: Siblings;
  topId: string | null;
  /** Somebody wants to go on without an answer. */
  isUrged: boolean;
  onChoose: (id: string) => void;
}

/** The first question: which of the swings means most. */
export function SwingTop({ siblings, topId, isUrged, onChoose }: SwingTopProps) {
  const { t } = useText();
  const titleId = useId();
  const focusedId = topId ?? siblings.members[0]?.id;
  return (
    <FormControl error={isUrged}>
      <Typography variant="h3" component="h3" id={titleId}>
        {t('criteria.swingDialog.most')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 1, mb: 3 }}>
        {t('criteria.swingDialog.mostHow')}
      </Typography>
      <RadioGroup aria-labelledby={titleId} value={topId ?? ''} onChange={(_event, id) => onChoose(id)}>
        {siblings.members.map((criterion) => (
          <FormControlLabel
            key={criterion.id}
            value={criterion.id}
            control={<Radio size="small" autoFocus={criterion.id === focusedId} sx={{ py: 1 }} />}
            label={<SwingLine criterion={criterion} />}
            sx={{ alignItems: 'flex-start', mb: 1.5 }}
          />
        ))}
      </RadioGroup>
      {isUrged && <FormHelperText role="alert">{t('criteria.swingDialog.chooseOne')}</FormHelperText>}
    </FormControl>
  );
}
