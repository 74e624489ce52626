import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import type { Language } from '#app/i18n/texts.ts';
import type { Matrix } from '#app/matrices/matrix.ts';
import { visuallyHidden } from '#renderer/components/visually-hidden.ts';
import { useText } from '#renderer/state/text.ts';
import { columnsPx, MatrixTable } from './matrix-table.tsx';
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
    '&[data-left-out] .page': { opacity: 0.4 },
  };
});

interface SheetThumbnailProps {
  matrix: Matrix;
  language: Language;
  chosen: boolean;
  onChoose(): void;
  /** Whether the sheet goes into the workbook. */
  taken: boolean;
  /** `null` for a sheet that can't be left out. */
  onTake: ((isTaken: boolean) => void) | null;
}

/** One sheet as a small page, one page wide as it is printed. */
export function SheetThumbnail(props: SheetThumbnailProps) {
  const { matrix, language, chosen, onChoose, taken, onTake } = props;
  const { t } = useText();
  const naturalPx = columnsPx(matrix.columns.slice(0, maxColumns));
  const scale = Math.min(maxScale, (pagePx.width - 2 * marginPx) / naturalPx);
  return (
    <Box sx={{ width: pagePx.width + 2 }}>
      <Page aria-pressed={chosen} data-left-out={taken ? undefined : ''} onClick={onChoose}>
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
            <MatrixTable
              matrix={matrix}
              language={language}
              maxRows={maxRows}
              maxColumns={maxColumns}
              fitsPage
            />
          </SheetPaper>
        </span>
        <span style={visuallyHidden}>{t('export.showSheet', { sheet: matrix.title })}</span>
      </Page>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            sx={{ py: 0.5 }}
            checked={taken}
            disabled={onTake === null}
            onChange={(_, isTaken) => onTake?.(isTaken)}
          />
        }
        label={matrix.title}
        slotProps={{ typography: { variant: 'body2' } }}
        sx={{ display: 'flex', mr: 0, mt: 1 }}
      />
    </Box>
  );
}
