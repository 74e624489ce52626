import Box from '@mui/material/Box';
import type { Projection } from '#app/meeting/projection.ts';
import { ScenarioLetter } from '../components/scenario-mark/scenario-letter.tsx';
import { visuallyHidden } from '../components/visually-hidden.ts';
import { type ScenarioPaint, scenarioPaint } from '../theme/scenario-colours.ts';
import { Fitting } from './fitting.tsx';
import { useWall } from './wall-context.tsx';

export type Option = Projection['options'][number];

/** Colour, pattern and shape of an option on the wall. */
export function optionPaint({ letter, colour, isBaseline }: Option): ScenarioPaint {
  return scenarioPaint({ id: letter, colour }, isBaseline ? letter : null);
}

interface OptionNameProps {
  option: Option;
  /** Left out where there is no room; it is read aloud all the same. */
  isNameShown?: boolean;
  /** How many times as large as the wall's text. */
  times?: number;
}

/** Letter and name, on one line. */
export function OptionName({ option, isNameShown = true, times = 1 }: OptionNameProps) {
  const { room, text } = useWall();
  const { letter, name, isBaseline } = option;
  return (
    <Box
      component="span"
      sx={{ display: 'flex', alignItems: 'center', gap: '0.5em', minWidth: 0, fontSize: `${times}em` }}
    >
      {/* The letter is 0.65 of its square, and no text is smaller than the wall's. */}
      <ScenarioLetter letter={letter} paint={optionPaint(option)} size={(times * room.emPx) / 0.65} />
      <Box
        component="span"
        sx={
          isNameShown
            ? { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 }
            : visuallyHidden
        }
      >
        {name}
        {isBaseline ? ` ${text.t('wall.baseline')}` : ''}
      </Box>
    </Box>
  );
}

/** What is chosen between. */
export function OptionList({ label }: { label?: string }) {
  const { projection, room } = useWall();
  const count = projection.options.length;
  const columns = count > 6 && room.isWide ? 2 : 1;
  const times = count <= 6 && !room.isLow ? 1.3 : 1;
  return (
    <Fitting columns={columns} gapEm={room.isLow ? 0.25 : 0.5} {...(label ? { label } : {})}>
      {projection.options.map((option) => (
        <li key={option.letter}>
          <OptionName option={option} times={times} />
        </li>
      ))}
    </Fitting>
  );
}
