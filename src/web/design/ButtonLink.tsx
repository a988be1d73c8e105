import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './Button.tsx';
import { Icon } from './Icon.tsx';

type AnchorProps = ButtonLook & Omit<ComponentProps<'a'>, 'size'>;

function ButtonAnchor({ variant, size, icon, className, children, ...rest }: AnchorProps) {
  return (
    // An action: the palette offers it by its name.
    <a
      {...rest}
      data-action=""
      className={buttonClass({ ...(variant && { variant }), ...(size && { size }) }, className)}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}

/** A link to another page that looks like a button: `<ButtonLink to="/stories/$storyId" params={…}>`. */
export const ButtonLink = createLink(ButtonAnchor);
