import { Act, ActRow, AppLink, Card, Tag } from '@maillage/platform-admin';
import { IconLock } from '@tabler/icons-react';
import type { CommissionItemFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './commission.module.css';
import { DecisionTag } from './commission-tags.js';
import { ItemFacts } from './item-facts.js';
import { useCommissionActs } from './use-commission-acts.js';

export type ItemAct = 'declareInterest' | 'removeFromAgenda';

interface AgendaCardProps {
  items: readonly CommissionItemFieldsFragment[];
  steers: boolean;
  onAct: (item: CommissionItemFieldsFragment, act: ItemAct) => void;
}

/** The files of a session in their order, each with what the reader may do. */
export function AgendaCard({ items, steers, onAct }: AgendaCardProps) {
  const words = useLifeWords();
  return (
    <Card flush title={words('commission.agenda')}>
      {items.length === 0 && <p className={styles.pad}>{words('commission.agendaNone')}</p>}
      <ol className={styles.items}>
        {items.map((item) => (
          <AgendaItem key={item.id} item={item} steers={steers} onAct={onAct} />
        ))}
      </ol>
      {!steers && items.length > 0 && (
        <p className={`${styles.pad ?? ''} ${styles.note ?? ''}`}>{words('commission.agendaMember')}</p>
      )}
    </Card>
  );
}

interface AgendaItemProps extends Omit<AgendaCardProps, 'items'> {
  item: CommissionItemFieldsFragment;
}

function AgendaItem({ item, steers, onAct }: AgendaItemProps) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const acts = useCommissionActs(item.acts);
  const name = words('commission.item', { position: item.position, organisation: item.organisation.name });
  const href = places.commissionItem(item.sessionId, item.id);
  const recused = item.recusals.map(({ personName }) => personName);
  return (
    <li className={styles.item}>
      <div>
        <h3>{item.recused ? name : <AppLink href={href}>{name}</AppLink>}</h3>
        {!item.recused && <ItemFacts item={item} />}
        {!item.recused && item.onAgenda.length > 0 && (
          <p className={styles.note}>{words('commission.onAgenda', { criteria: item.onAgenda.join(', ') })}</p>
        )}
        {recused.length > 0 && steers && (
          <p className={styles.note}>{words('commission.recusedNames', { names: recused.join(', ') })}</p>
        )}
        {item.recused && <Tag icon={<IconLock aria-hidden />}>{words('commission.youRecused')}</Tag>}
      </div>
      {item.decision !== null && <DecisionTag decision={item.decision} />}
      <ItemActs {...{ item, href, acts, onAct }} />
    </li>
  );
}

interface ItemActsProps extends Pick<AgendaItemProps, 'item' | 'onAct'> {
  href: string;
  acts: ReturnType<typeof useCommissionActs>;
}

function ItemActs({ item, href, acts, onAct }: ItemActsProps) {
  const words = useLifeWords();
  const shown = (['decide', 'declareInterest', 'removeFromAgenda'] as const).filter((act) => acts.present(act));
  if (shown.length === 0) return null;
  return (
    <div className={styles.acts}>
      <ActRow>
        {acts.present('decide') && (
          <Act size="small" label={words('commission.decide')} href={href} available={acts.of('decide')} />
        )}
        {acts.present('declareInterest') && (
          <Act
            size="small"
            label={words('commission.declare')}
            available={acts.of('declareInterest')}
            onAct={() => onAct(item, 'declareInterest')}
          />
        )}
        {acts.present('removeFromAgenda') && (
          <Act
            size="small"
            variant="link"
            label={words('commission.remove')}
            available={acts.of('removeFromAgenda')}
            onAct={() => onAct(item, 'removeFromAgenda')}
          />
        )}
      </ActRow>
    </div>
  );
}
