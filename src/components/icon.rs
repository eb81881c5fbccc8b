//! Pictures beside words, in the color of the words. Never without words: nobody hears them.

use yew::prelude::*;

/// A picture of 24 by 24, drawn with one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Days.
    Calendar,
    /// To copy.
    Copy,
    /// To save a file.
    Download,
    /// A letter.
    Letter,
    /// Leads to another site.
    OutLink,
    /// To call.
    Phone,
    /// To print.
    Printer,
    /// To be read first.
    Warning,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Calendar => {
                "M5 5h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3 10h18M8 2.5v5M16 2.5v5M8 14.5h2M14 14.5h2"
            }
            Self::Copy => "M9 9h11v11H9zM5 15H4V4h11v1",
            Self::Download => "M12 4v11M7 11l5 5 5-5M4 20h16",
            Self::Letter => "M4 5h16v14H4zM4 6l8 7 8-7",
            Self::OutLink => "M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5",
            Self::Phone => {
                "M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z"
            }
            Self::Printer => "M7 9V3h10v6M7 18H4v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7h-3M7 14h10v7H7z",
            Self::Warning => "M12 4 2.5 20h19zM12 10v5M12 17.5v.5",
        }
    }
}

/// A picture beside words. It is drawn in the page: a style sheet's picture costs a document of its own, which took a slow phone
/// 10 ms each (docs/performance.md).
pub fn icon(icon: Icon) -> Html {
    html! {
        <svg class="imr-icon" viewBox="0 0 24 24" aria-hidden="true"><path d={icon.path()} /></svg>
    }
}
