/// @file
/// Ids that are compared as numbers first.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>

namespace jspu_coop::detail {

/// An id of somewhere else, with its first eight bytes as a number: most ids of a list differ
/// there, and are put in order without their texts being read again.
///
/// Keys are ordered as their ids are. The id must outlive its key.
template <class Id>
class id_key {
public:
    /// The key of an id.
    explicit id_key(Id const& id) noexcept : lead_{lead_of(id.str())}, id_{&id} {}

    /// The id itself.
    [[nodiscard]] Id const& id() const noexcept { return *id_; }

    /// Ordered as the ids are: by their bytes.
    friend std::strong_ordering operator<=>(id_key const& left, id_key const& right) noexcept {
        if (left.lead_ != right.lead_ || is_told_by_lead(left, right)) {
            return left.lead_ <=> right.lead_;
        }
        return left.id_->str() <=> right.id_->str();
    }
    /// Equal when the ids are.
    friend bool operator==(id_key const& left, id_key const& right) noexcept {
        return left.lead_ == right.lead_
               && (is_told_by_lead(left, right) || left.id_->str() == right.id_->str());
    }

private:
    static constexpr std::size_t lead_size = sizeof(std::uint64_t);

    /// No id has a zero byte: what is missing at the end is less than any other byte.
    [[nodiscard]] static std::uint64_t lead_of(std::string const& text) noexcept {
        std::uint64_t lead = 0;
        for (std::size_t at = 0; at < lead_size; ++at) {
            auto const byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
            lead = lead << 8U | byte;
        }
        return lead;
    }

    [[nodiscard]] static bool is_told_by_lead(id_key const& left, id_key const& right) noexcept {
        return left.id_ == right.id_
               || (left.id_->str().size() <= lead_size && right.id_->str().size() <= lead_size);
    }

    std::uint64_t lead_;
    Id const* id_;
};

} // namespace jspu_coop::detail
