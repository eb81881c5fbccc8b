//! The macro behind every list of words, here and in the crates built on this one: an enum, all its members in order, and one
//! stable name each.

/// Declares a domain enum whose members have stable `snake_case` names.
///
/// The names are the ones in `locales/`, in stories and in machine-readable output, so a member may be renamed in
/// Rust but its text name stays. `ALL` is in order of declaration, and `index` is the place in it.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$variant_meta])* #[doc = concat!("\n\nStable name: `", $text, "`.")] $variant),+
        }

        impl $name {
            /// Every member, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable name, as used in `locales/`, stories and machine-readable output.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The member with this stable name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.name() == name)
            }

            /// The place in [`Self::ALL`].
            pub const fn index(self) -> usize {
                self as usize
            }

            /// The member at this place in [`Self::ALL`].
            pub const fn at(place: usize) -> Option<Self> {
                #[allow(non_upper_case_globals)]
                mod places {
                    $(pub const $variant: usize = super::$name::$variant as usize;)+
                }
                match place {
                    $(places::$variant => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use vocabulary;
