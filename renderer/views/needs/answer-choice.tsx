import Autocomplete from '@mui/material/Autocomplete';
import MuiTextField from '@mui/material/TextField';
import { useText } from '../../state/text.ts';
import type { Answer } from './answer-model.ts';

interface AnswerChoiceProps {
  possible: readonly Answer[];
  chosen: readonly Answer[];
  onAdd: (answer: Answer) => void;
  onRemove: (answer: Answer) => void;
}

/** Several of many, found by a few letters; the list stays open, so that the next is a few letters away. */
export function AnswerChoice({ possible, chosen, onAdd, onRemove }: AnswerChoiceProps) {
  const { t } = useText();
  const isChosen = new Set(chosen.map(({ id }) => id));
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      autoHighlight
      disableClearable
      size="small"
      options={possible}
      value={possible.filter(({ id }) => isChosen.has(id))}
      groupBy={({ kind }) => t(`needs.answers.${kind}`)}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      noOptionsText={t('needs.answers.nothing')}
      // They stand in the table below, with what each scenario does about them.
      renderValue={() => null}
      onChange={(_event, _value, reason, details) => {
        if (!details) return;
        if (reason === 'selectOption') onAdd(details.option);
        // Backspace in an empty field must not take an answer away unseen.
        else if (reason === 'removeOption' && _event.type === 'click') onRemove(details.option);
      }}
      renderInput={(params) => (
        <MuiTextField {...params} label={t('needs.answers.choose')} helperText={t('needs.answers.hint')} />
      )}
    />
  );
}
