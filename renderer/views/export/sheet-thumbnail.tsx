import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import type { Language } from '#app/i18n/texts.ts';
import type { Matrix } from '#app/matrices/matrix.ts';
import { characterPx, MatrixTable } from './matrix-table.tsx';
import { SheetPaper } from './sheet-paper.ts';

const pagePx = { width: 212, height: 150 };
const marginPx = 10;
/** Narrower sheets are not blown up beyond this: half the size they are read in. */
const maxScale = 0.42;
const maxRows = 60;
const maxColumns = 60;

const Page = styled(ButtonBase)(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    display: 'block',
    textAlign: 'left',
    '& .page': {
      position: 'relative',
      display: 'block',
      width: pagePx.width,
      height: pagePx.height,
      overflow: 'hidden',
      background: '#ffffff',
      border: `1px solid ${palette.strongLine}`,
    },
    '&[aria-pressed="true"] .page': {
      borderColor: palette.primary.main,
      boxShadow: `0 0 0 1px ${palette.primary.main}`,
    },
    '& .name': { ...theme.typography.body2, display: 'block', marginTop: 6, color: palette.text.primary },
    '&[aria-pressed="true"] .name': { fontWeight: 600, color: palette.primary.main },
  };
});

interface SheetThumbnailProps {
  matrix: Matrix;
  language: Language;
  chosen: boolean;
  onChoose(): void;
}

/** One sheet as a small page, one page wide as it is printed. */
export function SheetThumbnail({ matrix, language, chosen, onChoose }: SheetThumbnailProps) {
  const naturalPx = matrix.columns
    .slice(0, maxColumns)
    .reduce((sum, { width }) => sum + width * characterPx, 0);
  const scale = Math.min(maxScale, (pagePx.width - 2 * marginPx) / naturalPx);
  return (
    <Page aria-pressed={chosen} onClick={onChoose}>
      <span className="page" aria-hidden="true">
        <SheetPaper
          inert
          style={{
            position: 'absolute',
            left: marginPx,
            top: marginPx,
            width: (pagePx.width - 2 * marginPx) / scale,
            transform: `scale(${scale})`,
            transformOrigin: '0 0',
          }}
        >
          <div className="title">{matrix.heading ?? matrix.title}</div>
          <MatrixTable matrix={matrix} language={language} maxRows={maxRows} maxColumns={maxColumns} />
        </SheetPaper>
      </span>
      <span className="name">{matrix.title}</span>
    </Page>
  );
}
