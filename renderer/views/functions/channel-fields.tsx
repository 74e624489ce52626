import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ChannelShares, withChannelShare } from '#app/i18n/channel-mix.ts';
import { type Result, refused } from '#app/plan/result.ts';
import { type Channel, channels } from '#app/plan/scenario-cells.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { useText } from '#renderer/state/text.ts';

interface ChannelFieldsProps {
  cell: ChannelShares;
  onSet(shares: ChannelShares): Promise<Result<unknown>>;
}

/** Shares of the channels in percent: what one gains, the largest of the others gives, so that they stay 100. */
export function ChannelFields({ cell, onSet }: ChannelFieldsProps) {
  const { t } = useText();
  const set = (channel: Channel, percent: number | null) => {
    const next = withChannelShare(cell, channel, (percent ?? 0) / 100);
    return next ? onSet(next) : Promise.resolve(refused('channel_alone'));
  };
  return (
    <Box role="group" aria-label={t('services.channels')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 3, rowGap: 2 }}>
        {channels.map((channel) => (
          <NumberField
            key={channel}
            label={t(`house.channel.${channel}`)}
            value={Math.round(cell[`${channel}Share`] * 1e4) / 100}
            unit="%"
            min={0}
            max={100}
            step={5}
            onCommit={(percent) => set(channel, percent)}
          />
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('services.channelsHint')}
      </Typography>
    </Box>
  );
}
