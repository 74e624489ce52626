import Box from '@mui/material/Box';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Language } from '#app/i18n/texts.ts';
import { collectionNames, type Plan } from '#app/plan/plan.ts';
import type { ReportBlock, ReportTable } from '#app/report/document.ts';
import { reportContext, reportOf } from '#app/report/report.ts';
import { type ReportTemplates, reportSectionsOf } from '#app/report/templates.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { usePlan, useStatus } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { SheetPaper } from '../sheet-paper.ts';
import { useShownHash } from '../use-shown-hash.ts';
import type { ReportChoice } from './report-settings.tsx';

/** Rows of a table that a preview shows: enough to see what it is. */
const maxRows = 8;

interface ReportPreviewProps {
  choice: ReportChoice;
  templates: ReportTemplates;
}

/** The report as it will be, tables cut short. */
export function ReportPreview({ choice, templates }: ReportPreviewProps) {
  const plan = usePlan();
  const { t } = useText();
  const content = useDeferredValue(useContent(plan));
  const planHash = useShownHash();
  // Tables and draws take some tenths of a second; writing a heading must not wait for them.
  const shared = useMemo(() => {
    const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    return reportContext(content, { ...choice, planVersion: 0, planHash, today });
  }, [content, choice, planHash]);
  const sections = reportSectionsOf(plan, templates, choice.language);
  const context = { ...shared.council.context, planVersion: useStatus()?.version ?? 0 };
  const report = reportOf({ ...shared, council: { ...shared.council, context } }, sections);
  return (
    <Box sx={{ mt: 8 }}>
      <SectionHeading level={3} title={t('reportView.preview')} lead={t('reportView.previewLead')} />
      <Box
        // A region that scrolls must be reachable by keyboard.
        tabIndex={0}
        role="region"
        aria-label={t('reportView.preview')}
        sx={{ overflow: 'auto', maxHeight: 720, border: 1, borderColor: 'divider' }}
      >
        <SheetPaper
          lang={report.language}
          sx={{ p: 6, minWidth: 'max-content', '& h4': { typography: 'h3', mt: 6, mb: 1 } }}
        >
          <div className="title">{report.title}</div>
          {report.sections.map(({ id, heading, blocks }) => (
            <section key={id}>
              <h4>{heading}</h4>
              {blocks.map((block, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
                <PreviewBlock key={index} block={block} language={report.language} />
              ))}
            </section>
          ))}
        </SheetPaper>
      </Box>
    </Box>
  );
}

/** The plan as it was when something else than the report's headings last changed. */
function useContent(plan: Plan): Plan {
  const [content, setContent] = useState(plan);
  const isSame =
    plan.meta === content.meta &&
    collectionNames.every((name) => name === 'reportSections' || plan[name] === content[name]);
  if (isSame) return content;
  setContent(plan);
  return plan;
}

const PreviewBlock = memo(function PreviewBlock({
  block,
  language,
}: {
  block: ReportBlock;
  language: Language;
}) {
  switch (block.kind) {
    case 'heading':
      return <strong>{block.text}</strong>;
    case 'text':
    case 'lead':
    case 'note':
      return <p style={{ whiteSpace: 'pre-line' }}>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'figure': {
      const { svg, title, description } = block.figure;
      const address = `data:image/svg+xml,${encodeURIComponent(standalone(svg.markup))}`;
      return (
        <figure style={{ margin: '12px 0' }}>
          <img src={address} alt={description} style={{ width: 680, maxWidth: '100%' }} />
          <figcaption>{title}</figcaption>
        </figure>
      );
    }
    case 'table':
      return <PreviewTable table={block.table} language={language} />;
  }
});

/** Drawn as a picture of its own, it needs what the page gives it otherwise. */
function standalone(markup: string): string {
  return markup.replace(
    '<svg ',
    '<svg xmlns="http://www.w3.org/2000/svg" font-family="&quot;Segoe UI&quot;, &quot;Liberation Sans&quot;, Arial, sans-serif" font-size="12" ',
  );
}

function PreviewTable({ table, language }: { table: ReportTable; language: Language }) {
  const { t } = useText();
  const left = table.rows.length - maxRows;
  return (
    <div style={{ marginBottom: 16 }}>
      <table lang={language}>
        <caption style={{ textAlign: 'left', fontWeight: 600 }}>{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, title, unit, isNumeric }) => (
              <th key={key} scope="col" data-number={isNumeric ? '' : undefined}>
                {title} {unit ? <small>{unit}</small> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, maxRows).map((row) => (
            <tr key={row.key} data-kind={row.kind}>
              {row.cells.map(({ text, is }, index) => (
                <td
                  key={table.columns[index]?.key ?? index}
                  data-number={is === 'number' || table.columns[index]?.isNumeric ? '' : undefined}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 ? <p>{t('reportView.moreRows', { count: left })}</p> : null}
    </div>
  );
}
