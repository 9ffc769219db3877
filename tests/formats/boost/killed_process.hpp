/// @file
/// A process that is killed, or denied, at a system call (Linux).
#pragma once

#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <optional>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jspu_coop::crates {

/// Runs a body in a process of its own, which is killed at the n-th stop at a system call, of which
/// each has two: before the system does it, and after.
/// @return true when the process ended by itself, before that stop
template <class Body>
bool ends_before_stop(std::size_t stop, Body const& body) {
    pid_t const child = ::fork();
    if (child < 0) {
        throw std::runtime_error{"no process can be made"};
    }
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) {
            ::_exit(99);
        }
        ::raise(SIGSTOP);
        body();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSTOPPED(status)) {
        throw std::runtime_error{"a process cannot be traced here"};
    }
    for (std::size_t met = 0; met < stop; ++met) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        ::waitpid(child, &status, 0);
        if (!WIFSTOPPED(status)) {
            return true;
        }
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return false;
}

/// Makes a system call fail in this process from now on.
/// @param call its number
/// @param error what it fails with
/// @return true when the system agreed
inline bool deny(long call, int error) {
    auto const number = static_cast<unsigned>(call);
    sock_filter rules[]{
        {BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
        {BPF_JMP | BPF_JEQ | BPF_K, 0, 1, number},
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | static_cast<unsigned>(error)},
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
    };
    sock_fprog const program{sizeof(rules) / sizeof(*rules), rules};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
           && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/// Runs a body in a process of its own.
/// @param body gives the status with which the process ends, 0 to 127
/// @return that status; nothing when it ended otherwise
template <class Body>
std::optional<int> status_of(Body const& body) {
    pid_t const child = ::fork();
    if (child == 0) {
        ::_exit(body());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? std::optional{WEXITSTATUS(status)} : std::nullopt;
}

} // namespace jspu_coop::crates
