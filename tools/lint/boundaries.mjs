/** Forms is built for others to build with: its engine and its fields are what they show and judge answers by. */
const engine = 'lib:forms/domain';
const fields = 'lib:forms/admin';

/**
 * Who may import whom, in the words of the tags that tools/generate/workspace.mjs writes into each package.json.
 * Every constraint whose tag the importing project carries must hold, so a context's server answers to its layer
 * (which layers) and to its context (whose).
 */
const layers = [
  { sourceTag: 'layer:kernel', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:kernel'] },
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:kernel', 'lib:network/contract', engine] },
  { sourceTag: 'layer:archive', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:postgres', onlyDependOnLibsWithTags: ['layer:kernel'] },
  {
    sourceTag: 'layer:server',
    onlyDependOnLibsWithTags: [
      'layer:domain',
      'layer:contract',
      'layer:kernel',
      'layer:archive',
      'lib:platform/server',
    ],
  },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['layer:kernel', 'layer:postgres'] },
  { sourceTag: 'layer:admin', onlyDependOnLibsWithTags: ['lib:platform/admin', engine, fields] },
  { sourceTag: 'lib:platform/admin', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'app:admin', onlyDependOnLibsWithTags: ['layer:admin'] },
  { sourceTag: 'layer:tool', onlyDependOnLibsWithTags: ['*'] },
];

const layersThatMayUseTesting = ['layer:domain', 'layer:server'];

export function moduleBoundaries(contexts, { inTests }) {
  const depConstraints = [...layers, ...contexts.map(ownContextOrContract)].map((constraint) =>
    inTests && mayUseTesting(constraint) ? withTesting(constraint) : constraint,
  );
  return ['error', { enforceBuildableLibDependency: false, allowCircularSelfDependency: false, depConstraints }];
}

function ownContextOrContract(context) {
  const own = `context:${context}`;
  if (context === 'platform') return { sourceTag: own, onlyDependOnLibsWithTags: [own] };
  return { sourceTag: own, onlyDependOnLibsWithTags: [own, 'context:platform', 'layer:contract', engine, fields] };
}

function mayUseTesting({ sourceTag }) {
  return layersThatMayUseTesting.includes(sourceTag);
}

function withTesting(constraint) {
  return { ...constraint, onlyDependOnLibsWithTags: [...constraint.onlyDependOnLibsWithTags, 'layer:testing'] };
}
