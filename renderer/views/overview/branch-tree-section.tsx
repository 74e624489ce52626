import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { branchTree } from '#app/plan/branch-tree.ts';
import { ScenarioMark } from '../../components/scenario-mark/scenario-mark.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { routeHash } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { useArchive } from './use-archive.ts';

const stepPx = 28;

/** The scenarios as branches of one another, with the archived ones; nothing while there is neither. */
export function BranchTreeSection() {
  const plan = usePlan();
  const archive = useArchive();
  const { t } = useText();
  const branches = branchTree(plan);
  if (!branches.some(({ scenario, depth }) => depth > 0 || scenario.archived)) return null;
  return (
    <Box component="section" aria-labelledby="branches" sx={{ mb: 10 }}>
      <SectionHeading id="branches" title={t('scenario.tree')} lead={t('scenario.tree.lead')} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {branches.map(({ scenario, depth }) => (
          <Box
            component="li"
            key={scenario.id}
            sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 32, pl: `${depth * stepPx}px` }}
          >
            {depth > 0 && <Elbow />}
            <ScenarioMark scenario={scenario} />
            <Link
              href={routeHash({ screen: 'overview', item: scenario.id })}
              underline="hover"
              sx={{ color: scenario.archived ? 'text.secondary' : 'text.primary', minWidth: 0 }}
            >
              {scenario.name}
            </Link>
            {scenario.archived && (
              <>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  · {t('scenario.archived.mark')}
                </Box>
                <Button
                  aria-label={t('scenario.restoreNamed', { name: scenario.name })}
                  onClick={() => void archive(scenario, false)}
                >
                  {t('scenario.restore')}
                </Button>
              </>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** Down from the line's beginning and over to the branch. */
function Elbow() {
  return (
    <Box
      component="svg"
      viewBox="0 0 16 20"
      aria-hidden="true"
      sx={{ width: 16, height: 20, flexShrink: 0, color: 'strongLine' }}
      fill="none"
      stroke="currentColor"
    >
      <path d="M2 0V10H14" />
    </Box>
  );
}
