import Box from '@mui/material/Box';
import type { Language } from '#app/i18n/texts.ts';
import type { Matrix } from '#app/matrices/matrix.ts';
import { useText } from '#renderer/state/text.ts';
import { MatrixTable } from './matrix-table.tsx';
import { SheetPaper } from './sheet-paper.ts';

const maxRows = 80;
const maxColumns = 40;

/** The chosen sheet in a size to be read. */
export function SheetPreview({ matrix, language }: { matrix: Matrix; language: Language }) {
  const { t, language: readerLanguage } = useText();
  const left = matrix.rows.length - maxRows;
  const leftColumns = matrix.columns.length - maxColumns;
  return (
    <Box component="section" aria-label={t('export.preview', { sheet: matrix.title })} sx={{ mt: 6 }}>
      <Box
        // A region that scrolls must be reachable by keyboard.
        tabIndex={0}
        role="region"
        aria-label={matrix.title}
        sx={{ overflow: 'auto', maxHeight: 640, border: 1, borderColor: 'divider' }}
      >
        <SheetPaper sx={{ p: 5, minWidth: 'max-content' }} lang={language}>
          <h2>{matrix.heading ?? matrix.title}</h2>
          {matrix.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <MatrixTable matrix={matrix} language={language} maxRows={maxRows} maxColumns={maxColumns} />
          {matrix.charts ? (
            <p lang={readerLanguage}>
              {t('export.charts', {
                count: matrix.charts.length,
                titles: matrix.charts.map(({ title }) => title).join(' · '),
              })}
            </p>
          ) : null}
        </SheetPaper>
      </Box>
      {left > 0 || leftColumns > 0 ? (
        <Box component="p" sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('export.preview.more', { rows: Math.max(0, left), columns: Math.max(0, leftColumns) })}
        </Box>
      ) : null}
    </Box>
  );
}
