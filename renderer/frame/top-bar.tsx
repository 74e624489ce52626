import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { consequencesAction } from '../actions/consequences-action.ts';
import { redoAction, searchAction, undoAction } from '../actions/edit-actions.ts';
import { languageAction } from '../actions/view-actions.ts';
import { useIsFrozen } from '../state/frozen.ts';
import { useRoute } from '../state/route.ts';
import { smallWindow } from '../theme/small-window.ts';
import { ActionButton } from './action-button.tsx';
import { PlanMenu } from './plan-menu.tsx';
import { SaveState } from './save-state.tsx';
import { ScenarioChoices } from './scenario-choices.tsx';
import { SchemeButton } from './scheme-button.tsx';
import { screens } from './screens.ts';

/** Which plan, how it is kept, what is looked at, and the way back. */
export function TopBar() {
  const route = useRoute();
  const isFrozen = useIsFrozen();
  // Language and colours are among the settings too.
  const isNarrow = useMediaQuery(smallWindow);
  const screen = screens.find(({ id }) => id === route.screen);
  return (
    <Box
      component="header"
      sx={{
        minHeight: 56,
        display: 'flex',
        alignItems: 'center',
        columnGap: isNarrow ? 2 : 4,
        px: isNarrow ? 2 : 4,
        flexShrink: 0,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 auto', minWidth: 0, display: 'flex', alignItems: 'center', gap: 2 }}>
        <PlanMenu />
        {!isFrozen && <SaveState />}
      </Box>
      {screen && <ScenarioChoices screen={screen} />}
      <Box sx={{ display: 'flex', alignItems: 'center', flexShrink: 0 }}>
        <ActionButton action={undoAction} />
        <ActionButton action={redoAction} />
        <ActionButton action={searchAction} />
        <ActionButton action={consequencesAction} />
        {!isNarrow && (
          <>
            <ActionButton action={languageAction} />
            <SchemeButton />
          </>
        )}
      </Box>
    </Box>
  );
}
