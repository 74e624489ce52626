import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import MuiTextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useText } from '../../state/text.ts';
import type { Anonymise } from './use-anonymise.ts';

const longestName = 200;

/** Names that no rater has, and that only the reader knows stand in the texts. */
export function WordSection({ anonymise: { words, setWords } }: { anonymise: Anonymise }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const word = typed.trim();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (word.length < 2) return;
    if (!words.includes(word)) setWords([...words, word]);
    setTyped('');
  };
  return (
    <Box component="section">
      <SectionHeading level={3} title={t('anonymise.words')} lead={t('anonymise.words.lead')} />
      <Box component="form" onSubmit={add} sx={{ display: 'flex', gap: 2, alignItems: 'flex-end' }}>
        <MuiTextField
          label={t('anonymise.words.field')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ width: 320 }}
          slotProps={{ htmlInput: { maxLength: longestName } }}
        />
        <Button type="submit" variant="outlined" disabled={word.length < 2}>
          {t('anonymise.words.add')}
        </Button>
      </Box>
      {words.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
          {words.map((given) => (
            <Chip
              key={given}
              size="small"
              variant="outlined"
              label={given}
              aria-label={t('anonymise.words.remove', { word: given })}
              onDelete={() => setWords(words.filter((other) => other !== given))}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
