import type { Capability } from '@maillage/network-contract';

export interface KeptToken {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly capabilities: Capability[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

export const keepApiToken = {
  name: 'network.apiToken.keep',
  text: `insert into network.api_token (id, tenant_id, person_id, token_hash, name, capabilities, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};

export const endApiToken = {
  name: 'network.apiToken.end',
  text: `update network.api_token set ended_at = clock_timestamp()
    where person_id = $1 and id = $2 and ended_at is null returning id`,
};

export const apiTokensOfPerson = {
  name: 'network.apiToken.list',
  text: `select token.id, token.name, organisation.name as organisation, token.capabilities,
      token.created_at as "createdAt", token.expires_at as "expiresAt", token.last_used_at as "lastUsedAt"
    from network.api_token token join network.organisation on organisation.id = token.tenant_id
    where token.person_id = $1 and token.ended_at is null order by token.id desc limit 100`,
};
