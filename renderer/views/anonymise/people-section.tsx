import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import type { HiddenPerson } from '#app/privacy/people.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useText } from '../../state/text.ts';
import type { Anonymise } from './use-anonymise.ts';

interface PeopleSectionProps {
  anonymise: Anonymise;
  people: readonly HiddenPerson[];
}

/** Everybody who is or was a rater, and what each is called afterwards; a body that answers as one may keep its name. */
export function PeopleSection({ anonymise, people }: PeopleSectionProps) {
  const { t } = useText();
  const groups = [...new Set(people.map(({ group }) => group))];
  return (
    <Box component="section">
      <SectionHeading level={3} title={t('anonymise.people')} />
      {people.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t('anonymise.people.none')}</Typography>
      )}
      {groups.map((group) => (
        <Box key={group} sx={{ mb: 2 }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {group || t('anonymise.people.former')}
          </Typography>
          <Box
            component="ul"
            aria-label={group || t('anonymise.people.former')}
            sx={{
              ...{ m: 0, p: 0, listStyle: 'none', display: 'grid', columnGap: 6 },
              gridTemplateColumns: 'repeat(auto-fill, minmax(320px, 1fr))',
            }}
          >
            {people
              .filter((person) => person.group === group)
              .map((person) => (
                <PersonItem key={person.raterId} anonymise={anonymise} person={person} />
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function PersonItem({ anonymise: { kept, keep }, person }: { anonymise: Anonymise; person: HiddenPerson }) {
  const { t } = useText();
  const { raterId, names, pseudonym } = person;
  const from = names.join(' / ');
  const isKept = kept.has(raterId);
  return (
    <Box component="li">
      <Box
        component="label"
        sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0, cursor: 'pointer' }}
      >
        <Checkbox
          size="small"
          checked={!isKept}
          onChange={(_event, checked) => keep(raterId, !checked)}
          slotProps={{ input: { 'aria-label': t('anonymise.becomes', { from, to: pseudonym }) } }}
        />
        <Typography component="span" sx={{ overflowWrap: 'anywhere' }}>
          {from}
          {!isKept && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {` → ${pseudonym}`}
            </Box>
          )}
        </Typography>
      </Box>
    </Box>
  );
}
