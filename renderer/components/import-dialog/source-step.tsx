import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ListName } from '#app/commands/list-take.ts';
import { fieldTitle, listTable } from '#app/import/list-table.ts';
import type { CodedError } from '#app/plan/result.ts';
import { useAppInfo } from '#renderer/state/app-info.ts';
import { openWorkbook } from '#renderer/state/open-document.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { SelectField } from '../form/select-field.tsx';
import { writeTsv } from '../matrix-grid/tsv.ts';
import { copyText } from './copy-text.ts';
import type { Import } from './use-import.ts';

export interface StepProps {
  list: ListName;
  source: Import;
}

/** Where the list is: in a workbook, or on the clipboard. */
export function SourceStep({ source }: StepProps) {
  const { t, error } = useText();
  const session = useSession();
  const info = useAppInfo();
  const [isReading, setIsReading] = useState(false);
  const [copied, setCopied] = useState('');
  const [refusal, setRefusal] = useState<CodedError | null>(null);
  const { book, fields, context } = source;
  const titles = fields.map((field) => fieldTitle(field, context));

  const choose = async () => {
    setRefusal(null);
    setIsReading(true);
    const result = await openWorkbook(session, info?.dialogs ?? 'browser');
    setIsReading(false);
    if (result?.ok) source.open(result.value);
    else if (result) setRefusal(result.error);
  };
  const copy = () => {
    const rows = listTable(source.kind, context);
    const isCopied = copyText(writeTsv(rows));
    setCopied(t(isCopied ? 'list.source.copied' : 'list.source.copyFailed', { count: rows.length - 1 }));
  };
  return (
    <>
      <Typography sx={{ maxWidth: '84ch' }}>
        {t('list.source.lead')} {t('list.source.columns', { fields: titles.join(' · ') })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
        <Button variant="outlined" disabled={isReading} onClick={() => void choose()}>
          {t(isReading ? 'list.source.reading' : 'list.source.file')}
        </Button>
        <Button onClick={copy}>{t('list.source.copy')}</Button>
        <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
          {copied}
        </Typography>
      </Box>
      {refusal ? <Alert severity="error">{error(refusal)}</Alert> : null}
      {book ? (
        <ChosenBook source={source} />
      ) : (
        <MuiTextField
          label={t('list.source.paste')}
          helperText={t('list.source.pasteHint')}
          value={source.text}
          multiline
          minRows={6}
          maxRows={12}
          autoFocus
          onChange={(event) => source.write(event.target.value)}
          slotProps={{ htmlInput: { style: { whiteSpace: 'pre', overflowX: 'auto' }, spellCheck: false } }}
        />
      )}
      <MuiTextField
        label={t('list.source.from')}
        helperText={t('list.source.fromHint')}
        value={source.from}
        onChange={(event) => source.setFrom(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        sx={{ maxWidth: 560 }}
      />
    </>
  );
}

function ChosenBook({ source }: { source: Import }) {
  const { t } = useText();
  const { book, table } = source;
  if (!book) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'flex-end' }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{book.fileName}</Typography>
        <Button onClick={source.leaveBook} sx={{ ml: -2 }}>
          {t('list.source.drop')}
        </Button>
      </Box>
      <Box sx={{ width: 320, maxWidth: '100%' }}>
        <SelectField
          label={t('list.source.sheet')}
          value={String(book.at)}
          options={book.tables.map(({ sheet, rows }, at) => ({
            value: String(at),
            label: t('list.source.sheetRows', { name: sheet, count: rows.length }),
          }))}
          onChange={(at) => source.chooseSheet(Number(at))}
          hint={table.rows.length === 0 ? t('list.source.noRows') : undefined}
        />
      </Box>
    </Box>
  );
}
