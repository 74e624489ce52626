import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { groupsOfPeople } from '#app/plan/ballots.ts';
import type { RaterGroup } from '#app/plan/rating.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AddName } from './add-name.tsx';
import { NamedRow } from './named-row.tsx';
import { nextSort } from './next-sort.ts';
import { ratersOf } from './score-source.ts';

/** The groups that are heard, each with its raters. */
export function GroupList() {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const groups = groupsOfPeople(plan);
  const add = (name: string) =>
    run({
      type: 'raterGroup.add',
      input: { group: { id: crypto.randomUUID(), sort: nextSort(groups), name } },
    });
  return (
    <Box component="section">
      <SectionHeading level={3} title={t('scores.people.groups')} />
      {groups.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', mb: 3 }}>{t('scores.people.noGroups')}</Typography>
      ) : null}
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      <AddName
        button={t('scores.people.addGroup')}
        label={t('scores.people.groupName')}
        hint={t('scores.people.groupExample')}
        suggestion=""
        onAdd={add}
      />
    </Box>
  );
}

function Group({ group }: { group: RaterGroup }) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const raters = ratersOf(plan, group.id);
  const add = (name: string) =>
    run({
      type: 'rater.add',
      input: { rater: { id: crypto.randomUUID(), groupId: group.id, sort: nextSort(raters), name } },
    });
  return (
    <Box sx={{ mb: 5 }}>
      <NamedRow
        label={t('scores.people.groupName')}
        name={group.name}
        rename={(name) => ({ type: 'raterGroup.update', input: { id: group.id, changes: { name } } })}
        remove={{ type: 'raterGroup.remove', input: { id: group.id } }}
      />
      <Box sx={{ pl: 6 }}>
        {raters.map((rater) => (
          <NamedRow
            key={rater.id}
            label={t('scores.people.raterName', { group: group.name })}
            name={rater.name}
            rename={(name) => ({ type: 'rater.update', input: { id: rater.id, changes: { name } } })}
            remove={{ type: 'rater.remove', input: { id: rater.id } }}
          />
        ))}
        <AddName
          button={t('scores.people.addRater')}
          label={t('scores.people.raterName', { group: group.name })}
          hint={t('scores.people.raterExample')}
          suggestion=""
          onAdd={add}
        />
      </Box>
    </Box>
  );
}
