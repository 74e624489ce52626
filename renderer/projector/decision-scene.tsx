import Box from '@mui/material/Box';
import type { SceneOf } from '#app/meeting/projection.ts';
import { Fitting } from './fitting.tsx';
import { OptionName } from './option-name.tsx';
import { useWall } from './wall-context.tsx';
import { WallHeading } from './wall-heading.tsx';

/** What people compare with the foot of a paper: as much of the hash as stands there. */
const codeLength = 12;

/** What was decided, and the mark of the copy that it was decided on. */
export function DecisionScene({ scene }: { scene: SceneOf<'decision'> }) {
  const { projection, text } = useWall();
  const { decisions, frozen } = scene;
  const title = decisions.length === 0 ? text.t('wall.decision.none') : text.t('wall.decision.title');
  return (
    <>
      <WallHeading title={title} />
      <Fitting gapEm={1}>
        {decisions.map(({ name, outcome, option }, index) => {
          const chosen = option === null ? undefined : projection.options[option];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a decision is its place
            <li key={index}>
              <Box sx={{ fontSize: '1.25em', fontWeight: 600 }}>{name}</Box>
              {chosen ? (
                <Box sx={{ my: '0.3em' }}>
                  <OptionName option={chosen} />
                </Box>
              ) : null}
              <Box sx={{ whiteSpace: 'pre-line' }}>{outcome}</Box>
            </li>
          );
        })}
      </Fitting>
      {frozen ? (
        <Box sx={{ pt: '0.5em', borderTop: 1, borderColor: 'divider' }}>
          {text.t('wall.decision.frozen', { name: frozen.name, hash: frozen.hash.slice(0, codeLength) })}
        </Box>
      ) : null}
    </>
  );
}
