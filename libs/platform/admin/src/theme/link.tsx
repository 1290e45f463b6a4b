import { createContext, createElement, useContext, type ComponentProps, type ComponentType } from 'react';

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { href: string };
export type LinkComponent = ComponentType<LinkProps>;

const PlainLink: LinkComponent = (props) => <a {...props} />;

/** The router's link, given once by the shell or the provider, so that every component navigates without a page load. */
export const LinkContext = createContext<LinkComponent>(PlainLink);

/** A link inside the application by its path; any other address (`https:`, `mailto:`, `#…`) stays a plain link. */
export function AppLink(props: LinkProps) {
  const inside = useContext(LinkContext);
  const isInside = /^\/(?!\/)/.test(props.href) && props.download === undefined;
  return createElement(isInside ? inside : PlainLink, props);
}
