import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { Language } from '#app/i18n/texts.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { changeSettings } from '#renderer/state/settings.ts';
import { textIn, useText } from '#renderer/state/text.ts';

/** Heads the start screen the first time: the language, asked for in both, and how to go on. */
export function FirstRun() {
  const session = useSession();
  const { t, language } = useText();
  const question = (['da', 'en'] as const).map((each) => textIn(each).t('firstRun.language')).join(' / ');
  return (
    <Box component="section" aria-labelledby="first-run-language" sx={{ mb: 10 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 2, mb: 3 }}>
        <Typography id="first-run-language">{question}</Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={language}
          aria-labelledby="first-run-language"
          onChange={(_, chosen: Language | null) =>
            void changeSettings(session, { language: chosen ?? language, isSetUp: true })
          }
        >
          <ToggleButton value="da" lang="da">
            Dansk
          </ToggleButton>
          <ToggleButton value="en" lang="en">
            English
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <Typography sx={{ maxWidth: '76ch', color: 'text.secondary' }}>{t('firstRun.lead')}</Typography>
    </Box>
  );
}
