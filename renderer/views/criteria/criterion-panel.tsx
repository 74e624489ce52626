import type { Criterion } from '#app/plan/criterion.ts';
import { TextField } from '../../components/form/text-field.tsx';
import { Panel, PanelSection } from '../../components/panel/panel.tsx';
import { select } from '../../state/route.ts';
import { useText } from '../../state/text.ts';
import { CriterionActions } from './criterion-actions.tsx';
import { CriterionWarnings } from './criterion-warnings.tsx';
import { GroupWeighing } from './group-weighing.tsx';
import { LevelSection } from './level-section.tsx';
import { ProbeSection } from './probe-section.tsx';
import { ScaleSection } from './scale-section.tsx';
import { SourceSection } from './source-section.tsx';
import { useCriterionUpdate } from './use-criterion-update.ts';
import { WeightSection } from './weight-section.tsx';

/** Everything that is agreed about one criterion or group. */
export function CriterionPanel({ criterion }: { criterion: Criterion }) {
  const { t } = useText();
  const update = useCriterionUpdate(criterion.id);
  const isLeaf = criterion.kind === 'leaf';
  return (
    <Panel
      kind={t(isLeaf ? 'app.kind.criterion' : 'app.kind.group')}
      title={criterion.name}
      onClose={() => select(null)}
    >
      <CriterionActions criterion={criterion} />
      <PanelSection>
        <TextField
          label={t('criteria.field.name')}
          value={criterion.name}
          required
          // Just added: its name is the first thing to write.
          selectAll={criterion.name === t(`criteria.new.${criterion.kind}`)}
          onCommit={(name) => update({ name })}
        />
        <TextField
          label={t('criteria.field.definition')}
          hint={t(isLeaf ? 'criteria.field.definition.hint' : 'criteria.field.groupDefinition.hint')}
          lines={3}
          value={criterion.definition}
          onCommit={(definition) => update({ definition })}
        />
      </PanelSection>
      {isLeaf && <SourceSection criterion={criterion} />}
      {isLeaf && <ScaleSection criterion={criterion} />}
      <WeightSection criterion={criterion} />
      {isLeaf ? <LevelSection criterion={criterion} /> : <GroupWeighing group={criterion} />}
      {isLeaf && <ProbeSection criterion={criterion} />}
      <CriterionWarnings id={criterion.id} />
    </Panel>
  );
}
