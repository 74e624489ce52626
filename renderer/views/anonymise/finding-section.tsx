import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AnonymiseFinding } from '#app/contract/anonymise.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { type Text, useText } from '../../state/text.ts';
import { FindingGroup } from './finding-group.tsx';
import type { Anonymise } from './use-anonymise.ts';

interface FindingSectionProps {
  anonymise: Anonymise;
  findings: readonly AnonymiseFinding[];
}

/** Every place that tells of somebody, under what was looked for, each to be taken or left. */
export function FindingSection({ anonymise, findings }: FindingSectionProps) {
  const text = useText();
  const { t } = text;
  const groups = Map.groupBy(findings, (finding) => subjectOf(text, finding));
  const taken = findings.filter(({ id }) => !anonymise.left.has(id)).length;
  return (
    <Box component="section">
      <SectionHeading level={3} title={t('anonymise.found')} lead={t('anonymise.found.limits')} />
      <Typography role="status" sx={{ mb: 2 }}>
        {findings.length === 0
          ? t('anonymise.found.none')
          : t('anonymise.found.taken', { taken, all: findings.length })}
      </Typography>
      {[...groups].map(([subject, ofSubject]) => (
        <FindingGroup key={subject} anonymise={anonymise} subject={subject} findings={ofSubject} />
      ))}
    </Box>
  );
}

function subjectOf({ t }: Text, { kind, subject }: AnonymiseFinding): string {
  return kind === 'person' || kind === 'word' ? subject : t(`anonymise.subject.${kind}`);
}
