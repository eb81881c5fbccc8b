//! An element of the page. It is built by calls of a few small functions and not by `html!`, which writes the whole
//! construction out anew for every element: the app's own code was twice as large with it.

use std::rc::Rc;

use imr_text::{Line, Text, digits};
use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, Key, VList, VNode, VTag};
use yew::{Callback, Event, NodeRef};

use crate::ears::{self, Ear, Heard};

/// An element and what is in it.
///
/// It is behind a pointer, so that each call hands on one number and not the element.
pub struct Element(Box<VTag>);

impl Element {
    /// An element of a class; `""` for none.
    #[inline(never)]
    pub fn new(tag: &'static str, class: &'static str) -> Self {
        let element = Self(Box::new(VTag::new(tag)));
        if class.is_empty() { element } else { element.set(Attribute::Class, class) }
    }

    /// The element with an attribute.
    #[inline(never)]
    pub fn set(mut self, attribute: Attribute, value: &str) -> Self {
        let place = attribute as usize;
        let mut values = match std::mem::take(&mut self.0.attributes) {
            Attributes::Dynamic { values, .. } => values.into_vec(),
            Attributes::Static(_) | Attributes::IndexMap(_) => Vec::new(),
        };
        if values.len() <= place {
            values.resize(place + 1, None);
        }
        if let Some(slot) = values.get_mut(place) {
            *slot = Some(AttributeOrProperty::Attribute(owned(value)));
        }
        // As many names as values: two elements with the same last attribute are compared place by place.
        let keys = Attribute::NAMES.get(..values.len()).unwrap_or_default();
        self.0.attributes = Attributes::Dynamic { keys, values: values.into_boxed_slice() };
        self
    }

    /// The element with an attribute, where there is a value for it.
    #[inline(never)]
    pub fn set_some(self, attribute: Attribute, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.set(attribute, value),
            None => self,
        }
    }

    /// The element with the place of something in its list as an attribute: the stable names are not in the page.
    #[inline(never)]
    pub fn place(self, attribute: Attribute, place: usize) -> Self {
        self.set(attribute, &digits(place))
    }

    /// The element with a key among its siblings: it is moved and not made anew, and so keeps the focus.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// An input with what stands in it.
    #[inline(never)]
    pub fn value(mut self, value: &str) -> Self {
        self.0.set_value(owned(value));
        self
    }

    /// An input that is marked or not.
    #[inline(never)]
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }

    /// The element, to be found in the page by `node`.
    pub fn found_by(mut self, node: &NodeRef) -> Self {
        self.0.node_ref = node.clone();
        self
    }

    /// The element with something that happens on an event.
    #[inline(never)]
    pub fn on(self, heard: Heard, happens: Callback<Event>) -> Self {
        self.hears(vec![(heard, happens)])
    }

    /// The element with all that it hears.
    #[inline(never)]
    pub fn hears(self, ear: Ear) -> Self {
        match ears::keep(ear) {
            Some(number) => self.place(Attribute::Heard, number),
            None => self,
        }
    }

    /// The element with one more element in it.
    #[inline(never)]
    pub fn child(mut self, child: Self) -> Self {
        self.0.add_child(child.into_node());
        self
    }

    /// The element with one more element in it, or with the empty place of one: the others stay what they were.
    #[inline(never)]
    pub fn child_if(mut self, child: Option<Self>) -> Self {
        self.0.add_child(child.map_or_else(VNode::default, Self::into_node));
        self
    }

    /// The element with a list in it whose members have keys.
    #[inline(never)]
    pub fn list(mut self, list: Vec<Self>) -> Self {
        self.0.add_child(nodes(list));
        self
    }

    /// The element with words in it.
    #[inline(never)]
    pub fn text(mut self, words: &str) -> Self {
        self.0.add_child(VNode::VText(yew::virtual_dom::VText::new(owned(words))));
        self
    }

    /// The element with a sentence of the interface in it.
    #[inline(never)]
    pub fn line(self, text: Text, line: Line) -> Self {
        self.text(text.line(line))
    }

    /// The element as Yew takes it.
    #[inline(never)]
    pub fn into_node(self) -> VNode {
        VNode::VTag(Rc::new(*self.0))
    }
}

/// Elements side by side, as Yew takes them.
#[inline(never)]
pub fn nodes(elements: Vec<Element>) -> VNode {
    let mut list = VList::new();
    for element in elements {
        list.add_child(element.into_node());
    }
    VNode::from(list)
}

#[inline(never)]
fn owned(value: &str) -> AttrValue {
    AttrValue::Rc(Rc::from(value))
}

macro_rules! attributes {
    ($($member:ident $name:expr,)*) => {
        /// An attribute that an element of the page may have.
        #[derive(Clone, Copy, Debug)]
        pub enum Attribute {
            $(#[doc = stringify!($name)] $member,)*
        }

        impl Attribute {
            /// The names, in the order of the members.
            const NAMES: &'static [&'static str] = &[$($name,)*];
        }
    };
}

// The most frequent ones first: an element holds a place for every attribute up to the last of its own.
attributes! {
    Class "class",
    Href "href",
    Target "target",
    Rel "rel",
    Type "type",
    Name "name",
    Action "data-action",
    Heard ears::ATTRIBUTE,
    Question "data-question",
    Id "id",
    Value "value",
    Selected "selected",
    Datetime "datetime",
    Step "data-step",
    Deadline "data-deadline",
    Reason "data-reason",
    Guard "data-guard",
    Late "data-late",
    Later "data-later",
    Door "data-door",
    Next "data-next",
    Change "data-change",
    Plan "data-plan",
    PlanRow "data-plan-row",
    PlanNumber "data-plan-number",
    Outcome "data-outcome",
    Start "data-start",
    ClockCheck "data-clock-check",
    Tabindex "tabindex",
    DescribedBy "aria-describedby",
    LabelledBy "aria-labelledby",
    Label "aria-label",
    Invalid "aria-invalid",
    Expanded "aria-expanded",
    Pressed "aria-pressed",
    Role "role",
    For "for",
    Inputmode "inputmode",
    Autocomplete "autocomplete",
    Spellcheck "spellcheck",
    Novalidate "novalidate",
    FormAction "action",
    Lang "lang",
    Dir "dir",
}
