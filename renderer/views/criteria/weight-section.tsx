import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { criteriaTree, type TreeNode } from '#app/plan/criteria-tree.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { NumberField } from '../../components/form/number-field.tsx';
import { PanelSection } from '../../components/panel/panel.tsx';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { IntervalFields } from './interval-fields.tsx';
import { swingText, wholeSwing } from './swing.ts';
import { WeighingButtons } from './weighing/weighing-buttons.tsx';

/** A weight only means something beside its siblings, so they are weighed together. */
export function WeightSection({ criterion }: { criterion: Criterion }) {
  const plan = usePlan();
  const { t, format, language } = useText();
  const nodes = criteriaTree(plan);
  const own = nodes.find((node) => node.criterion.id === criterion.id);
  const siblings = nodes.filter((node) => node.criterion.parentId === criterion.parentId);
  const group = criterion.parentId ? plan.criteria[criterion.parentId] : undefined;
  const swing = wholeSwing(plan, language, criterion);
  return (
    <PanelSection title={t('criteria.weight')}>
      {swing && <Typography>{t('criteria.swing', { swing })}</Typography>}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('criteria.weight.how')}
      </Typography>
      <WeighingButtons parentId={criterion.parentId} />
      <Table aria-label={t('criteria.weight')} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell>
              {group ? t('criteria.weight.inGroup', { group: group.name }) : t('criteria.weight.atTop')}
            </TableCell>
            <TableCell align="right" sx={{ width: 76 }}>
              {t('criteria.weight.points')}
            </TableCell>
            <TableCell align="right" sx={{ width: 60, pr: 0 }}>
              {t('criteria.weight.share')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {siblings.map((node) => (
            <WeightRow key={node.criterion.id} node={node} isOwn={node.criterion.id === criterion.id} />
          ))}
        </TableBody>
      </Table>
      {group && own && criterion.swingPoints !== null && (
        <Typography variant="body2">
          {t('criteria.weight.total', {
            name: criterion.name,
            share: format.percent(own.weightShare, 1),
          })}
        </Typography>
      )}
    </PanelSection>
  );
}

function WeightRow({ node, isOwn }: { node: TreeNode; isOwn: boolean }) {
  const { weightBasis } = usePlan().meta;
  const run = useCommand();
  const { t, format, language } = useText();
  const { id, name, swingPoints } = node.criterion;
  const swing = swingText(language, node.criterion);
  return (
    <TableRow selected={isOwn}>
      <TableCell component="th" scope="row" sx={{ fontWeight: isOwn ? 600 : 400 }}>
        {/* As high as the number beside it: what stands below may reach under that. */}
        <Box sx={{ minHeight: 28 }}>
          {name}
          {swing && (
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontWeight: 400 }}>
              {swing}
            </Box>
          )}
        </Box>
        {weightBasis === 'intervals' && <IntervalFields criterion={node.criterion} />}
      </TableCell>
      <TableCell sx={{ px: 0, verticalAlign: 'top' }}>
        <NumberField
          hideLabel
          label={t('criteria.weight.pointsOf', { name })}
          value={swingPoints}
          min={0}
          max={1e6}
          step={1}
          onCommit={(points) =>
            run(
              { type: 'weights.set', input: { weights: [{ criterionId: id, swingPoints: points }] } },
              { refusal: 'caller' },
            )
          }
        />
      </TableCell>
      <TableCell align="right" sx={{ pr: 0, verticalAlign: 'top', pt: 2 }}>
        {swingPoints === null
          ? '–'
          : t(weightBasis === 'order' ? 'criteria.weight.about' : 'criteria.weight.exactly', {
              share: format.percent(node.siblingShare),
            })}
      </TableCell>
    </TableRow>
  );
}
