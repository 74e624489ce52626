import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useText } from '#renderer/state/text.ts';
import { type FunctionState, plainState } from './function-state.ts';

const names = ['in', 'changed', 'out', 'undecided'] as const;
type Name = (typeof names)[number];

/** In, changed, out or undecided. */
export function StateButtons({
  chosen,
  onChoose,
}: {
  /** `undefined`: cells of a block may have different ones. */
  chosen: FunctionState | undefined;
  onChoose(state: FunctionState): void;
}) {
  const { t } = useText();
  const value = chosen === undefined ? null : (chosen?.state ?? 'undecided');
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      aria-label={t('functions.state')}
      value={value}
      onChange={(_event, name: Name | null) => {
        if (name) onChoose(name === 'undecided' ? null : plainState(name));
      }}
    >
      {names.map((name) => (
        <ToggleButton key={name} value={name} sx={{ whiteSpace: 'nowrap' }}>
          {t(`state.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
